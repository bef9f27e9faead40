/** View of the naming phase of one candidacy, and access to its files. */
package fangxin.naming.overview;
