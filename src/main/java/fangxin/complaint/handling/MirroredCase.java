package fangxin.complaint.handling;

import java.io.Serializable;

/**
 * Value of a case as a platform states it (平台诉求件), with the hash of its row, by which an unchanged row is recognised.
 */
public record MirroredCase(ReceivedCase received, MirroredProgress progress, String rowHash)
        implements Serializable {}
