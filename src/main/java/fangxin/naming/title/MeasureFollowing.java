package fangxin.naming.title;

import java.util.Optional;

/**
 * Port by which a later feature states which proceeding follows the open reminder or rectification of a title: that
 * measure is then ended there alone, with the proof that is asked for there.
 */
public interface MeasureFollowing {
    /** Returns the number of the proceeding that follows the open measure of a title; empty where none does. */
    Optional<String> follower(Title title);
}
