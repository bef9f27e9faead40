/** Review meetings, and what they decide on candidacies. */
package fangxin.procedure.meeting;
