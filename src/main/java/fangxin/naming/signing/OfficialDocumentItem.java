package fangxin.naming.signing;

import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Stored item of an official document: the candidacy or title that it is about, whether the signer left it out, and the
 * title that it led to.
 */
@Entity
@Table(name = "official_document_item")
public class OfficialDocumentItem {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document")
    private OfficialDocument document;

    private int seq;

    @NotNull
    @Length(max = 40)
    private String subject;

    @Length(max = 19)
    private String title;

    private boolean excluded;

    protected OfficialDocumentItem() {}

    OfficialDocumentItem(OfficialDocument document, int seq, String subject) {
        this.id = UUID.randomUUID().toString();
        this.document = document;
        this.seq = seq;
        this.subject = subject;
    }

    /** Excludes the item from the signed batch; a later document may contain it. */
    void exclude() {
        excluded = true;
    }

    void named(Title conferred) {
        title = conferred.number();
    }

    void unname() {
        title = null;
    }

    public int seq() {
        return seq;
    }

    /** Returns the reference of a candidacy, or number of a title. */
    public String subject() {
        return subject;
    }

    /** Returns the number of the title that was conferred, or null. */
    public String title() {
        return title;
    }

    public boolean isExcluded() {
        return excluded;
    }
}
