import { createRoot } from 'react-dom/client';
import { App as Apollo } from './examples/apollo';
import { App as ApolloPersisted } from './examples/apolloPersisted';
import { App as InfiniteScroll } from './examples/infiniteScroll';
import { App as ListAndDetail } from './examples/listAndDetail';
import { App as TanstackQuery } from './examples/tanstackQuery';
import { App as Urql } from './examples/urql';
import { App as Own } from './Own';

const apps = { Apollo, ApolloPersisted, Urql, TanstackQuery, Own, ListAndDetail, InfiniteScroll };

createRoot(document.body).render(
  Object.entries(apps).map(([name, App]) => (
    <section key={name} aria-label={name}>
      <App />
    </section>
  )),
);
