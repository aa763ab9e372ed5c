project = "Recaps"
extensions = ["myst_parser"]
exclude_patterns = ["_build", "gallery", "awkward"]
