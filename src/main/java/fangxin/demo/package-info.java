/** The demonstration: invented merchants that pass through the real procedure. */
package fangxin.demo;
