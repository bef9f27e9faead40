/** Red flags: facts of an application that the system finds and an officer should check. */
package fangxin.procedure.screening;
