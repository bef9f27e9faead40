/** Public notice, objections and naming. */
package fangxin.naming;
