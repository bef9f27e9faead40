package fangxin.complaint.association;

/**
 * Enum of the kinds of activity of an association (工作类别): visit, consultation, class, leaflet, film and campaign; it
 * decides whether a figure counts the entries, or the people or copies that they state.
 */
public enum ActivityKind {
    /** Consumers received; the figure is the number of people. */
    VISIT(false),
    CONSULTATION(false),
    /** Class, lecture or training, by the number of classes. */
    CLASS(true),
    /** Leaflets handed out, by the number of copies. */
    LEAFLET(false),
    /** Film made, by the number of films. */
    FILM(true),
    /** Campaign, as that of 15 March, by the number of campaigns. */
    CAMPAIGN(true);

    private final boolean countsEntries;

    ActivityKind(boolean countsEntries) {
        this.countsEntries = countsEntries;
    }

    /**
     * Returns whether the figure of this kind counts entries; otherwise it counts the people or copies of the entries.
     */
    public boolean countsEntries() {
        return countsEntries;
    }
}
