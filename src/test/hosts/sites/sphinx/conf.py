project = "Recaps"
extensions = ["myst_parser"]
html_extra_path = ["_extra"]
html_css_files = ["../gallery/gallery.css"]
