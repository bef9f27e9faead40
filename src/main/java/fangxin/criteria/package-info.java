/** The criteria by which merchants are evaluated. */
package fangxin.criteria;
