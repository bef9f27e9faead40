/** Filters and providers of HTTP: security headers, limits of requests, problem documents, OpenAPI. */
package fangxin.platform.http;
