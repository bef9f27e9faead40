/** The search index of the register, and the cache of public pages; docs/search.md explains both. */
package fangxin.registry.search;
