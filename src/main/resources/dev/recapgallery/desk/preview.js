// The gallery's page as the preview shows it: problems beside the photo they belong to, and a reload when it was built.
const bar = document.createElement("div");
bar.className = "desk-bar";
bar.setAttribute("role", "region");
bar.setAttribute("aria-label", "Preview");
document.body.prepend(bar);

const element = (name, text, className = "") => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

const list = (problems, className = "") => {
  const items = element("ul", "", className);
  for (const problem of problems) {
    items.append(element("li", problem.message, problem.severity));
  }
  return items;
};

function showGeneral(problems, count) {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  bar.dataset.state = errors > 0 ? "error" : count > 0 ? "warning" : "fine";
  const line = count === 0 ? "Nothing to put right." : `${count} ${count === 1 ? "problem" : "problems"} to look at.`;
  if (problems.length === 0) {
    bar.replaceChildren(element("p", count === 0 ? line : `${line} Each stands beside its photo.`));
    return;
  }
  const details = document.createElement("details");
  details.open = errors > 0;
  const shown = problems.map((problem) => ({ ...problem, message: `${problem.place}: ${problem.message}` }));
  details.append(element("summary", line), list(shown));
  bar.replaceChildren(details);
}

async function show() {
  const answer = await fetch("/api/desk");
  if (!answer.ok) {
    return;
  }
  const desk = await answer.json();
  document.querySelectorAll(".desk-notes").forEach((notes) => notes.remove());
  const lost = [];
  let count = desk.problems.length;
  for (const photo of desk.photos) {
    count += photo.problems.length;
    const figure = document.getElementById(`gallery-photo-${photo.id}`);
    if (photo.problems.length > 0 && figure) {
      figure.append(list(photo.problems, "desk-notes"));
    } else {
      lost.push(...photo.problems);
    }
  }
  showGeneral([...desk.problems, ...lost], count);
}

function listen() {
  const events = new EventSource("/api/events");
  events.addEventListener("built", (event) => {
    if (JSON.parse(event.data).done) {
      sessionStorage.setItem("recap-scroll", String(window.scrollY));
      location.reload();
    } else {
      show();
    }
  });
  events.addEventListener("state", show);
  events.addEventListener("error", () => {
    bar.dataset.state = "error";
    bar.replaceChildren(element("p", "The preview has ended. Start recap-gallery preview again to go on."));
  });
  // A hidden page needs no news, and browsers allow only a few such connections.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      events.close();
    } else if (events.readyState === EventSource.CLOSED) {
      location.reload();
    }
  });
}

const scroll = sessionStorage.getItem("recap-scroll");
if (scroll !== null) {
  sessionStorage.removeItem("recap-scroll");
  window.scrollTo(0, Number(scroll));
}
listen();
show();
