/** The public register. */
package fangxin.registry;
