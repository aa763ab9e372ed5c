// markdown-it as a program: node markdown-it.mjs POST.md
import MarkdownIt from "markdown-it";
import { readFileSync } from "node:fs";

process.stdout.write(new MarkdownIt({ html: true, linkify: true, typographer: true }).render(readFileSync(process.argv[2], "utf8")));
