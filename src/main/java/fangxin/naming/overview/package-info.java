/** What the naming phase has done for one candidacy, and access to its files. */
package fangxin.naming.overview;
