/** Tasks that wait for a person, as each feature finds them for the one worklist of that person. */
package fangxin.organization.worklist;
