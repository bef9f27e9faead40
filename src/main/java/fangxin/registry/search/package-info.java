/** The search index of the register, and the cache of public pages. */
package fangxin.registry.search;
