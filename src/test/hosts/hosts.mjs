// The hosts: what each needs, where its site keeps galleries, how it is built, and which fragments its pages hold.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recapGallery, repository } from "./galleries.mjs";
import { run, start } from "./program.mjs";
import { serve } from "./serve.mjs";

const RECAP = ["gallery/sections/meeting-lorenzo", "gallery/gallery", "gallery/credits"];
const AWKWARD = ["awkward/gallery"];
const FIGURES = ["attendees-photo", "21c-museum-hotel-oysters", "21c-museum-hotel-bank-vault-entry", "me-and-simon"]
  .map((photo) => `gallery/photos/${photo}`);
const SECTIONS = ["sections/intro", "sections/21c-museum-hotel", "credits"].map((name) => `gallery/${name}`);
const OURS = [".photo-gallery", ".photo-credits", ".photo"];
const SPHINX = {
  packages: ["python3-sphinx", "python3-myst-parser"],
  probe: ["python3", "-c", "import sphinx, myst_parser as m; print(sphinx.__version__, 'MyST', m.__version__)"],
};

/**
 * probe: fails where a program is missing, else prints a version. galleriesIn: the site's folder for galleries. prefix:
 * what they are served under. open: builds the site and serves it. pages: their paths, the gallery whose captions are
 * found there, the HTML fragments in order (GALLERY/NAME) where it is those that are used, and the gallery whose `docutilsId`s
 * are there.
 * axe: where the theme itself has violations, what is looked at all the same.
 */
export const hosts = {
  sphinx: {
    ...SPHINX,
    site: "sphinx",
    galleriesIn: "_extra",
    open: sphinx,
    pages: pages("/recap.html", "/awkward.html"),
    axe: { include: OURS },
  },
  myst: {
    ...SPHINX,
    site: "myst",
    open: async (site) => {
      await recapGallery(site, "embed", "--output", "gallery", "--target", "myst", "recap.md");
      await recapGallery(site, "embed", "--output", "awkward", "--target", "myst", "awkward.md");
      return sphinx(site);
    },
    // The text is Sphinx's own: it sets typographic quotes, its images have no
    // height, and the theme lets a very long word run out of the page.
    pages: {
      recap: { path: "/recap.html", captionsOf: "gallery", isTypeset: true, mayShift: true },
      awkward: { path: "/awkward.html", captionsOf: "awkward", isTypeset: true, isShort: true, mayShift: true, mayBeWide: true },
    },
    axe: { include: ["figure"] },
  },
  import: {
    ...SPHINX,
    site: "import",
    galleriesIn: "_extra",
    buildsItsOwn: true,
    // The whole way: a post with plain images, its captions, its gallery, and both again in posts.
    open: async (site) => {
      for (const [image] of readFileSync(join(site, "recap.md"), "utf8").matchAll(/images\/[\w-]+\.jpg/g)) {
        cpSync(join(repository, image), join(site, image));
      }
      await recapGallery(site, "import", "recap.md");
      const captions = join(site, "captions.yaml");
      writeFileSync(captions, readFileSync(captions, "utf8").replace(/^gallery:\n/m, "gallery:\n  base-url: /gallery/\n"));
      await recapGallery(site, "build", "--output", "_extra/gallery");
      await recapGallery(site, "embed", "--output", "_extra/gallery", "sections.md");
      await recapGallery(site, "embed", "--output", "_extra/gallery", "--figures", "recap.md");
      return sphinx(site);
    },
    pages: {
      recap: { path: "/recap.html", fragments: FIGURES, captionsOf: "gallery", anchorsOf: "gallery" },
      sections: { path: "/sections.html", fragments: SECTIONS, isShort: true },
    },
    axe: { include: OURS },
  },
  jekyll: {
    packages: ["jekyll", "jekyll-theme-minima", "ruby-jekyll-feed", "ruby-jekyll-seo-tag"],
    probe: ["jekyll", "--version"],
    site: "jekyll",
    open: async (site) => {
      await run(site, "sh", "-c", "mkdir -p _includes && cp -r gallery/fragments/. _includes/gallery");
      await run(site, "cp", "-r", "awkward/fragments", "_includes/awkward");
      await run(site, "jekyll", "build", "--strict_front_matter", "--quiet");
      return serve(join(site, "_site"));
    },
    pages: pages("/2024/09/28/recap.html", "/2024/09/29/awkward.html"),
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
    pages: {
      ...pages("/recap/", "/awkward-captions/"),
      shortcode: {
        path: "/shortcode/", fragments: ["gallery/sections/meeting-lorenzo", ...AWKWARD], captionsOf: "awkward", isShort: true },
    },
  },
  eleventy: {
    packages: [],
    probe: ["node", eleventy(), "--version"],
    site: "eleventy",
    open: async (site) => {
      await run(site, "node", eleventy(), "--quiet");
      return serve(join(site, "_site"));
    },
    pages: pages("/recap/", "/awkward-captions/"),
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
    pages: pages("/recap/", "/awkward-captions/"),
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
      await recapGallery(site, "embed", "--output", "awkward", "--target", "plain", "plain.md");
      const page = readFileSync(join(site, "page.html"), "utf8");
      for (const post of ["recap", "awkward", "plain"]) {
        const html = await run(site, ...render, `${post}.md`);
        writeFileSync(join(site, `${post}.html`), page.replace("CONTENT", () => html));
      }
      return serve(site);
    },
    pages: {
      ...pages("/recap.html", "/awkward.html"),
      // A width alone, as GitHub's styles need it, keeps no room for an image that is still to come.
      plain: { path: "/plain.html", captionsOf: "awkward", isShort: true, mayShift: true },
    },
  };
}

async function sphinx(site) {
  await run(site, "sphinx-build", "-q", "-W", "--keep-going", "-b", "html", ".", "_build");
  return serve(join(site, "_build"));
}

function eleventy() {
  return fileURLToPath(new URL("node_modules/@11ty/eleventy/cmd.cjs", import.meta.url));
}

/** The two pages of most sites. */
function pages(recap, awkward) {
  return {
    recap: { path: recap, fragments: RECAP, captionsOf: "gallery" },
    awkward: { path: awkward, fragments: AWKWARD, captionsOf: "awkward", isShort: true },
  };
}
