// The hosts: what each needs, where its site keeps galleries, how it is built, and which fragments its pages hold.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recapGallery } from "./galleries.mjs";
import { run, start } from "./program.mjs";
import { serve } from "./serve.mjs";

const RECAP = ["sections/meeting-lorenzo", "gallery", "credits"];
const OURS = [".photo-gallery", ".photo-credits"];

/**
 * probe: fails where a program is missing, else prints a version. galleriesIn: the site's folder for galleries. prefix:
 * what they are served under. open: builds the site and serves it. pages: path and, where the HTML target is used, the
 * fragments in order. axe: where the theme itself has violations, what is looked at all the same.
 */
export const hosts = {
  sphinx: {
    packages: ["python3-sphinx", "python3-myst-parser"],
    probe: ["python3", "-c", "import sphinx, myst_parser as m; print(sphinx.__version__, 'MyST', m.__version__)"],
    site: "sphinx",
    galleriesIn: "_extra",
    open: async (site) => {
      await run(site, "sphinx-build", "-q", "-W", "--keep-going", "-b", "html", ".", "_build");
      return serve(join(site, "_build"));
    },
    pages: { recap: "/recap.html", awkward: "/awkward.html" },
    axe: { include: OURS },
  },
  jekyll: {
    packages: ["jekyll", "jekyll-theme-minima", "ruby-jekyll-feed", "ruby-jekyll-seo-tag"],
    probe: ["jekyll", "--version"],
    site: "jekyll",
    open: async (site) => {
      await run(site, "sh", "-c", "for g in gallery awkward; do mkdir -p _includes && cp -r $g/fragments _includes/$g; done");
      await run(site, "jekyll", "build", "--strict_front_matter", "--quiet");
      return serve(join(site, "_site"));
    },
    pages: { recap: "/2024/09/28/recap.html", awkward: "/2024/09/29/awkward.html" },
    // Minima's link colour has a contrast of 4.1:1, in its own links and those of captions.
    axe: { include: OURS, exclude: [".photo__caption a", ".photo-gallery__video a", ".photo-credits__name a"] },
  },
  hugo: {
    packages: ["hugo"],
    probe: ["hugo", "version"],
    site: "hugo",
    galleriesIn: "static",
    open: async (site) => {
      await run(site, "hugo", "--quiet", "--panicOnWarning");
      return serve(join(site, "public"));
    },
    pages: { recap: "/recap/", awkward: "/awkward-captions/" },
  },
  eleventy: {
    packages: [],
    probe: ["node", eleventy(), "--version"],
    site: "eleventy",
    open: async (site) => {
      await run(site, "node", eleventy(), "--quiet");
      return serve(join(site, "_site"));
    },
    pages: { recap: "/recap/", awkward: "/awkward-captions/" },
  },
  django: {
    packages: ["python3-django"],
    probe: ["python3", "-c", "import django; print(django.__version__)"],
    site: "django",
    galleriesIn: "static",
    prefix: "/static/",
    open: async (site) => {
      await run(site, "python3", "manage.py", "check", "--fail-level", "WARNING");
      return start(site, "python3", (port) => ["manage.py", "runserver", "--noreload", `127.0.0.1:${port}`]);
    },
    pages: { recap: "/recap/", awkward: "/awkward-captions/" },
  },
  "cmark-gfm": markdown({
    packages: ["cmark-gfm"],
    probe: ["cmark-gfm", "--version"],
    render: ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tagfilter"],
  }),
  "markdown-it": markdown({
    packages: [],
    probe: ["node", "-p", "require('./node_modules/markdown-it/package.json').version"],
    render: ["node", fileURLToPath(new URL("markdown-it.mjs", import.meta.url))],
  }),
  kramdown: markdown({
    packages: ["ruby-kramdown", "ruby-kramdown-parser-gfm"],
    probe: ["ruby", "-rkramdown", "-rkramdown-parser-gfm", "-e", "puts Kramdown::VERSION"],
    render: ["ruby", "-rkramdown", "-e", "puts Kramdown::Document.new(File.read(ARGV[0]), input: 'GFM').to_html"],
  }),
};

/** A renderer alone: posts with fragments between markers, the result pasted into a page. */
function markdown({ packages, probe, render }) {
  return {
    packages,
    probe,
    site: "markdown",
    open: async (site) => {
      await recapGallery(site, "embed", "--output", "gallery", "recap.md");
      await recapGallery(site, "embed", "--output", "awkward", "awkward.md");
      const page = readFileSync(join(site, "page.html"), "utf8");
      for (const post of ["recap", "awkward"]) {
        const html = await run(site, ...render, `${post}.md`);
        writeFileSync(join(site, `${post}.html`), page.replace("CONTENT", () => html));
      }
      return serve(site);
    },
    pages: { recap: "/recap.html", awkward: "/awkward.html" },
  };
}

function eleventy() {
  return fileURLToPath(new URL("node_modules/@11ty/eleventy/cmd.cjs", import.meta.url));
}

/** The fragments on a page, in order. */
export function fragmentsOf(page) {
  return page === "recap" ? RECAP : ["gallery"];
}
