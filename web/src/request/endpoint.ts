/** Where the API is: at the server that served this page. */
export const endpoint = new URL('/graphql', window.location.href).href;
