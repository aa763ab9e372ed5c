project = "Recaps"
extensions = ["myst_parser"]
myst_heading_anchors = 3
html_extra_path = ["_extra"]
html_css_files = ["../gallery/gallery.css"]
