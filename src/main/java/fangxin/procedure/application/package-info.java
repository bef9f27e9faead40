/** The application form: draft, submission, corrections, pledge. */
package fangxin.procedure.application;
