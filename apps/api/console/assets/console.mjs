// What pages do with JavaScript besides htmx: news of the server becomes the event `news` on the body. Elements that are
// to be fetched again then say so with hx-trigger="news from:body". Without JavaScript every page works, by reloading.

/** The page names what it wants to hear about in <body data-live="/console/live?course=…">. */
const live = document.body.dataset.live;

if (live !== undefined) {
  // The browser reconnects by itself and says with Last-Event-ID what it has seen.
  const news = new EventSource(live);
  news.addEventListener('changed', () => document.body.dispatchEvent(new CustomEvent('news')));
  addEventListener('pagehide', () => news.close());
}
