/** The package as it is built, which the bench's bundler finds in dist. */
declare module 'built/*'
declare module 'dist/*'
