package fangxin.round.web;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.platform.ui.LocalizedInput;
import fangxin.round.TitleTrack;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Form bean for a section of the page of a round: the track by which its titles are earned, and for each grade the name
 * of the level that it gives.
 */
public class TitleTrackForm implements Serializable {
    private TitleTrack track;
    private final Map<String, LocalizedInput> names = new LinkedHashMap<>();

    TitleTrackForm(TitleTrack track, Map<String, LocalizedText> namedLevels) {
        this.track = track;
        getGrades().forEach(grade -> names.put(grade, new LocalizedInput(namedLevels.get(grade))));
    }

    Map<String, LocalizedText> namedLevels() {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        names.forEach((grade, name) -> all.put(grade, name.read()));
        return all;
    }

    public TitleTrack getTrack() {
        return track;
    }

    public void setTrack(TitleTrack track) {
        this.track = track;
    }

    public List<TitleTrack> getTracks() {
        return List.of(TitleTrack.values());
    }

    public List<String> getGrades() {
        return List.of(Grade.values()).stream().map(Grade::name).toList();
    }

    public Map<String, LocalizedInput> getNames() {
        return names;
    }
}
