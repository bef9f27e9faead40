/** Reports of offences (举报), apart from complaints: read and handled only by the drafters of the competent office. */
package fangxin.complaint.offencereport;
