/** Technical packages, which depend on no rule of the programme. */
package fangxin.platform;
