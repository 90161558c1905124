import type { ComponentChildren } from 'preact';
import { assetPaths } from '../assets/paths.ts';
import { Speaking, useLanguage } from '../language/spoken.tsx';
import type { Frame } from './frame.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { words } from './words.ts';

/** A whole document: the main landmark holds `children`. */
export const Page = ({
  frame,
  children,
}: {
  readonly frame: Frame;
  readonly children: ComponentChildren;
}) => (
  <Speaking language={frame.language}>
    <Document {...frame}>{children}</Document>
  </Speaking>
);

const Document = ({ children, ...frame }: Frame & { readonly children: ComponentChildren }) => {
  const { language, say } = useLanguage();
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content='{"includeIndicatorCSS":false}' />
        <title>{`${say(frame.title)} – ${say(words.product)}`}</title>
        <link rel="icon" href={assetPaths.icon} />
        <link rel="stylesheet" href={assetPaths.designSystem} />
        <link rel="stylesheet" href={assetPaths.styles} />
        <script src={assetPaths.htmx} defer />
        <script src={assetPaths.script} type="module" />
      </head>
      <body data-live={frame.live}>
        <a class="skipnav" href="#content">
          {say(words.skip)}
        </a>
        <Header {...frame} />
        <main id="content" class="container page-container" tabindex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
};
