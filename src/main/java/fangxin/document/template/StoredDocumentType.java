package fangxin.document.template;

import fangxin.common.LocalizedName;
import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Stored document type: the database row from which a {@link DocumentType} is made, with its place in the list. */
@Entity
@Table(name = "document_type")
class StoredDocumentType {
    /** The fields and tables of a type, in their stored form. */
    public record TypePlaceholders(List<String> fields, List<DocumentType.DocumentTable> tables) {}

    @Id
    @Length(max = 40)
    private String code;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    private int listOrder;
    private boolean numbered;

    @Length(max = 10)
    private String agencyCodeSuffix;

    @Length(max = 40)
    private String contentOf;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DocumentAudience audience;

    private boolean filedUnnumbered;

    @Length(max = 40)
    private String listTable;

    @NotNull
    @Lob
    private String placeholders;

    @NotNull
    @Length(max = 200)
    private String source;

    protected StoredDocumentType() {}

    StoredDocumentType(DocumentType type, int listOrder) {
        this.code = type.code();
        this.name = new LocalizedName(type.name());
        this.listOrder = listOrder;
        this.numbered = type.numbered();
        this.agencyCodeSuffix = type.agencyCodeSuffix();
        this.contentOf = type.contentOf();
        this.audience = type.audience();
        this.filedUnnumbered = type.filedUnnumbered();
        this.listTable = type.listTable();
        this.placeholders = JsonMapper.write(new TypePlaceholders(type.fields(), type.tables()));
        this.source = type.source();
    }

    DocumentType type() {
        TypePlaceholders named = JsonMapper.read(placeholders, TypePlaceholders.class);
        return new DocumentType(
                code,
                name.text(),
                numbered,
                agencyCodeSuffix,
                contentOf,
                audience,
                filedUnnumbered,
                listTable,
                named.fields(),
                named.tables(),
                source);
    }
}
