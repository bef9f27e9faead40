/**
 * Filters and providers of HTTP: security headers, limits of requests, problem documents, OpenAPI; docs/http.md
 * explains them.
 */
package fangxin.platform.http;
