/** Titles as they were conferred, their numbers, states and events. */
package fangxin.naming.title;
