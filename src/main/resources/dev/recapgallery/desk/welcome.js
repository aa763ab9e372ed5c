// Behind the address that the terminal shows: on to the desk, and to the photo that the address names.
location.replace(`/${location.hash}`);
