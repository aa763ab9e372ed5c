// Moves photos by dragging: what is dragged is seen under the pointer, and where it would stand.

/** grid knows the tiles; move(files, section, before) moves photos. */
export function letDrag(grid, move) {
  const { root } = grid;
  let dragged = null;
  const clear = () => root
    .querySelectorAll(".tile--before, .tile--after, .tiles--target")
    .forEach((each) => each.classList.remove("tile--before", "tile--after", "tiles--target"));
  const files = () => (grid.chosen?.has(dragged) ? grid.filesChosen() : [dragged]);
  root.addEventListener("dragstart", (event) => {
    const item = event.target.closest("li");
    dragged = item?.dataset.file ?? null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged);
      showUnderPointer(event.dataTransfer, item.querySelector("img"), files().length);
      // Not at once: a page that changes while a drag begins ends it.
      setTimeout(() => {
        files().forEach((file) => grid.tiles.get(file)?.item.classList.add("tile--dragged"));
        root.classList.add("grid--dragging");
      }, 0);
    }
  });
  root.addEventListener("dragover", (event) => {
    const place = dragged && placeAt(event, grid.store);
    if (place) {
      event.preventDefault();
      clear();
      place.item?.classList.add(place.isAfter ? "tile--after" : "tile--before");
      place.list.classList.toggle("tiles--target", !place.item);
    }
  });
  root.addEventListener("drop", (event) => {
    const place = dragged && placeAt(event, grid.store);
    if (place) {
      event.preventDefault();
      const next = place.isAfter ? place.item.nextElementSibling : place.item;
      move(files(), place.list.dataset.section, next?.dataset.file ?? null);
    }
  });
  root.addEventListener("dragend", () => {
    clear();
    root.classList.remove("grid--dragging");
    root.querySelectorAll(".tile--dragged").forEach((each) => each.classList.remove("tile--dragged"));
    dragged = null;
  });
}

/** The browser takes its picture of what stands in the page when the drag begins; a moment later it can go. */
function showUnderPointer(transfer, image, count) {
  const shown = document.createElement("div");
  shown.className = "dragged";
  const picture = image.cloneNode();
  picture.loading = "eager";
  picture.decoding = "sync";
  shown.append(picture);
  if (count > 1) {
    const badge = document.createElement("span");
    badge.textContent = `${count} photos`;
    shown.append(badge);
  }
  document.body.append(shown);
  transfer.setDragImage(shown, 20, 20);
  setTimeout(() => shown.remove(), 0);
}

function placeAt(event, store) {
  const group = event.target.closest(".group");
  const list = group?.querySelector("ul");
  if (!list || list.dataset.kind === "unnamed" || !store.desk.exists) {
    return null;
  }
  const item = event.target.closest("li");
  const box = item?.getBoundingClientRect();
  return { list, item, isAfter: item ? event.clientX > box.left + box.width / 2 : false };
}
