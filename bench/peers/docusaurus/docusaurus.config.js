// As fast as it can be set: Rspack and SWC, no sidebar of all pages, no checks of links.
module.exports = {
  title: 'Knowledge base',
  url: 'https://kb.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, language: ['en', 'nl'], docsRouteBasePath: '/', indexBlog: false }]],
  themeConfig: { navbar: { title: 'Knowledge base' } },
};
