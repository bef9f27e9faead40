package fangxin.organization.drafting;

import java.util.List;

/** Port by which {@link PublicationJob} publishes the drafts of one kind that can no longer be taken back. */
public interface DuePublications {
    /** Returns the keys of the drafts that become public now. */
    List<String> due();

    /** Publishes one of the due drafts in its own transaction, if it is still due. */
    void publish(String key);
}
