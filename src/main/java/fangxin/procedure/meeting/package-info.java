/** Review meetings, and their decisions on candidacies. */
package fangxin.procedure.meeting;
