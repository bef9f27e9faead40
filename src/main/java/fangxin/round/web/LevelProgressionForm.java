package fangxin.round.web;

import fangxin.common.TextNormalizer;
import fangxin.round.LevelProgression;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Form bean for a section of the page of a round: whether a title of the level below is required, or why nobody needs
 * it, the reasons of excepted offices and of directly recommended subjects, and where the title is conferred. Direct
 * recommendations are written one a line.
 */
public class LevelProgressionForm implements Serializable {
    private LevelProgression.ConferralPlace conferral;
    private boolean lowerTitle;
    private final Map<String, String> exceptions;
    private String recommended;
    private String waived;

    LevelProgressionForm(LevelProgression ladder) {
        conferral = ladder.conferral();
        lowerTitle = ladder.lowerTitle();
        exceptions = new LinkedHashMap<>(ladder.exceptions());
        recommended = ladder.recommended().entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .collect(Collectors.joining("\n"));
        waived = ladder.waived();
    }

    LevelProgression read() {
        Map<String, String> reasons = new LinkedHashMap<>(exceptions);
        reasons.values().removeIf(reason -> reason == null || reason.isBlank());
        Map<String, String> direct = new LinkedHashMap<>();
        if (recommended != null) {
            recommended
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        String[] parts = line.split("[\\s　]+", 2);
                        direct.put(TextNormalizer.code(parts[0]), parts.length < 2 ? "" : parts[1]);
                    });
        }
        return new LevelProgression(conferral, lowerTitle, reasons, direct, lowerTitle ? null : waived);
    }

    public LevelProgression.ConferralPlace getConferral() {
        return conferral;
    }

    public void setConferral(LevelProgression.ConferralPlace conferral) {
        this.conferral = conferral;
    }

    public boolean isLowerTitle() {
        return lowerTitle;
    }

    public void setLowerTitle(boolean lowerTitle) {
        this.lowerTitle = lowerTitle;
    }

    public Map<String, String> getExceptions() {
        return exceptions;
    }

    public String getRecommended() {
        return recommended;
    }

    public void setRecommended(String recommended) {
        this.recommended = recommended;
    }

    public String getWaived() {
        return waived;
    }

    public void setWaived(String waived) {
        this.waived = waived;
    }
}
