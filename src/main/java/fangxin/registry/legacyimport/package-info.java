/** Import of registers kept before this system. */
package fangxin.registry.legacyimport;
