/** Technical packages, which know no rule of the programme. */
package fangxin.platform;
