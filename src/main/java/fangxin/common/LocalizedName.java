package fangxin.common;

import fangxin.common.validation.Length;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Embeddable name in Chinese and English, as entities store it in the columns namezh and nameen; elsewhere it is a
 * {@link LocalizedText}, which EclipseLink cannot embed because it is a record. It is replaced, never changed.
 */
@Embeddable
public class LocalizedName {
    @NotNull
    @Length(max = 200)
    @Column(name = "namezh")
    private String zh;

    @NotNull
    @Length(max = 200)
    @Column(name = "nameen")
    private String en;

    protected LocalizedName() {}

    /** A name without spaces around it; neither text is null. */
    public LocalizedName(LocalizedText text) {
        this.zh = text.zh().strip();
        this.en = text.en().strip();
    }

    public LocalizedText text() {
        return new LocalizedText(zh, en);
    }
}
