// Hears from the desk that something changed, and reads it.
export class News {
  /** reading({done, total}) is told while the photos are read for the first time. */
  constructor(store, reading) {
    this.store = store;
    this.reading = reading;
    this.events = null;
    this.timer = 0;
    this.streamTimer = 0;
    document.addEventListener("visibilitychange", () => (document.hidden ? this.events?.close() : this.listen()));
    store.addEventListener("status", () => {
      if (store.isOffline && this.events && this.events.readyState !== EventSource.CLOSED) {
        this.refreshSoon(); // a save failed, and the stream of news that would tell of better times is still there
      }
    });
  }

  async refresh() {
    try {
      await this.store.load();
      this.listenAgain();
    } catch (error) {
      this.refreshSoon();
      this.store.lose(error);
    }
  }

  refreshSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => !document.hidden && this.refresh(), 1500);
  }

  /** Where the desk answers but the stream of news broke. */
  listenAgain() {
    clearTimeout(this.streamTimer);
    if (this.events?.readyState === EventSource.CLOSED) {
      this.streamTimer = setTimeout(() => !document.hidden && this.listen(), 1000);
    }
  }

  /** Only while the page is seen: browsers allow few such connections, and a hidden page needs no news. */
  listen() {
    clearTimeout(this.streamTimer);
    this.events?.close();
    const events = new EventSource("/api/events");
    this.events = events;
    events.addEventListener("open", () => this.refresh());
    events.addEventListener("state", (event) => {
      const { version } = JSON.parse(event.data);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => (this.store.isOffline || version > (this.store.desk?.version ?? 0)) && this.refresh(), 80);
    });
    events.addEventListener("progress", (event) => {
      const { stage, done, total } = JSON.parse(event.data);
      if (stage === "reading") {
        this.reading({ done, total });
      }
    });
    events.addEventListener("error", () => {
      events.close();
      this.refresh();
    });
  }
}
