/**
 * Builds the static site: dist/taskpane.html (the add-in's pane) and dist/index.html (the same pane over files).
 *
 * Settings, all optional, by environment:
 *   DEPLOY_URL     https address where the site will stand; makes dist/manifest.xml for it (else the development manifest)
 *   OFFICE_JS_URL  where office.js is loaded from, for networks that cannot reach Microsoft's address
 */
const path = require('node:path');
const tsx = require('tsx/cjs/api');
const HtmlPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const { BudgetPlugin } = require('./scripts/build/budget-plugin');
const { OfflinePlugin } = require('./scripts/build/offline-plugin');
const { SamplePlugin } = require('./scripts/build/sample-plugin');
const { contentSecurityPolicy } = require('./scripts/build/content-security-policy');

const { makeManifest } = tsx.require('./scripts/make-manifest.ts', __filename);

const { DEPLOY_URL } = process.env;
const OFFICE_JS_URL = process.env.OFFICE_JS_URL || 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** First-load scripts, gzip. */
const BUDGET = { taskpane: 180 * 1024, workbench: 250 * 1024 };

module.exports = (_env, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2020'],
  entry: {
    taskpane: './src/taskpane/index.tsx',
    workbench: './src/workbench/index.tsx',
    'service-worker': './src/workbench/service-worker.ts',
  },
  output: {
    path: path.resolve('dist'),
    // The worker keeps its name: browsers find its new version under it.
    filename: ({ chunk }) => (chunk?.name === 'service-worker' ? '[name].js' : '[name].[contenthash:12].js'),
    chunkFilename: '[name].[contenthash:12].js',
    publicPath: 'auto',
    clean: true,
  },
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        // Types are checked by `npm run check`; here the code is only translated.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  optimization: {
    // An over-budget build fails, but what it made can be looked at.
    emitOnErrors: true,
    splitChunks: {
      chunks: (chunk) => chunk.name !== 'service-worker',
      cacheGroups: {
        // React and Fluent UI change seldom, and pane and page share them.
        frame: {
          test: /node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel)[\\/]/,
          name: 'frame',
          chunks: 'initial',
          minChunks: 2,
        },
      },
    },
  },
  performance: false,
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      officeJsUrl: OFFICE_JS_URL,
      csp: contentSecurityPolicy({ officeJsUrl: OFFICE_JS_URL }),
    }),
    new HtmlPlugin({
      template: './src/workbench/index.html',
      filename: 'index.html',
      chunks: ['workbench'],
      csp: contentSecurityPolicy({}),
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (xml) => (DEPLOY_URL ? makeManifest(xml.toString('utf8'), DEPLOY_URL) : xml),
        },
        { from: 'src/taskpane/page.css', to: 'page.css' },
      ],
    }),
    new SamplePlugin('ejemplo'),
    new OfflinePlugin({ worker: 'service-worker.js', leaveOut: /^(taskpane[.\w]*|manifest\.xml)/ }),
    new BudgetPlugin(BUDGET),
  ],
});
