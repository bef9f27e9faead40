package fangxin.naming.title;

import java.util.Optional;

/**
 * Port by which a later feature states the promises to consumers that the holder of a title has confirmed or changed in
 * its application for renewal; they are public from the signature of the renewal on.
 */
public interface ConfirmedPromises {
    /**
     * Returns the promises, one a line; empty where no application led to the document.
     *
     * @param document id of the official document
     * @param title    certificate number
     */
    Optional<String> of(String document, String title);
}
