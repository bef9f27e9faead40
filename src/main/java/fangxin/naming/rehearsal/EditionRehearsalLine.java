package fangxin.naming.rehearsal;

import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/**
 * Stored line of a rehearsal of criteria: a title whose grade, or the result of whose re-check, the draft would change or
 * leave uncertain, with grade and points on its sheet and the least and most that the draft gives.
 */
@Entity
@IdClass(EditionRehearsalLine.Key.class)
@Table(name = "edition_rehearsal_result")
public class EditionRehearsalLine {
    /** Key of a line: the rehearsal, the title and the sheet. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String rehearsal;
        private String title;
        private RehearsedSheet sheet;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.rehearsal.equals(rehearsal)
                    && key.title.equals(title)
                    && key.sheet == sheet;
        }

        @Override
        public int hashCode() {
            return Objects.hash(rehearsal, title, sheet);
        }
    }

    @Id
    @Length(max = 36)
    private String rehearsal;

    @Id
    @Length(max = 19)
    private String title;

    @Id
    @Enumerated(EnumType.STRING)
    private RehearsedSheet sheet;

    @NotNull
    @Enumerated(EnumType.STRING)
    private EditionEffect effect;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Grade gradeBefore;

    @Enumerated(EnumType.STRING)
    private Grade gradeLeast;

    @Enumerated(EnumType.STRING)
    private Grade gradeMost;

    private double pointsBefore;
    private double pointsLeast;
    private double pointsMost;

    protected EditionRehearsalLine() {}

    EditionRehearsalLine(
            EditionRehearsal rehearsal, String title, RehearsedSheet sheet, RehearsedEvaluation rehearsed) {
        this.rehearsal = rehearsal.id();
        this.title = title;
        this.sheet = sheet;
        this.effect = rehearsed.effect();
        this.gradeBefore = rehearsed.before();
        this.gradeLeast = rehearsed.least().grade().orElse(null);
        this.gradeMost = rehearsed.most().grade().orElse(null);
        this.pointsBefore = rehearsed.points();
        this.pointsLeast = rehearsed.least().points();
        this.pointsMost = rehearsed.most().points();
    }

    /** Returns the line for readers. */
    EditionRehearsalRow row(String signName) {
        return new EditionRehearsalRow(
                title, signName, effect, gradeBefore, gradeLeast, gradeMost, pointsBefore, pointsLeast, pointsMost);
    }
}
