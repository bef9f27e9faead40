/** Public pages and API of the register: units, map, guide. */
package fangxin.registry.site;
