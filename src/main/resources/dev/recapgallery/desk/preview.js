// The gallery's page as the preview shows it: problems beside the photo they belong to, and a reload when it was built.
const bar = document.createElement("div");
bar.className = "desk-bar";
bar.setAttribute("role", "region");
bar.setAttribute("aria-label", "Preview");
document.body.prepend(bar);
const waiting = document.getElementById("desk-waiting"); // where nothing was built yet

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

/** The gallery may have been built after this page was asked for, and before the stream of news was there. */
async function goOn() {
  const page = await fetch(location.href);
  if (page.ok && !(await page.text()).includes('id="desk-waiting"')) {
    location.reload();
  }
}

async function showEnd() {
  const status = await fetch("/api/desk").then((answer) => answer.status, () => 0);
  bar.dataset.state = "error";
  bar.replaceChildren(element("p", status === 403
    ? "The program was started again. Open the new address that it printed."
    : "The preview has ended. Start recap-gallery preview again to go on."));
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
  if (waiting) {
    events.addEventListener("open", goOn);
    events.addEventListener("progress", (event) => {
      const { stage, done, total } = JSON.parse(event.data);
      waiting.textContent = `${stage === "reading" ? "Reading the photos" : "Making the pictures"}: ${done} of ${total}`;
    });
  }
  events.addEventListener("error", showEnd);
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
