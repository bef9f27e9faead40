package fangxin.registry.opendata.web;

import fangxin.rating.PublicRatingService.AdoptedFormula;
import fangxin.rating.PublicRatingService.PublishedRating;
import fangxin.registry.opendata.OpenDataService.RegisterSnapshot;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Access of the benches to the writer of the file of all ratings. */
public final class PublishedRatingsFile {
    private PublishedRatingsFile() {}

    /** Writes a file as it is published; returns the number of ratings in it. */
    public static long write(
            Path file,
            RegisterSnapshot edition,
            List<AdoptedFormula> formulas,
            Consumer<Consumer<PublishedRating>> ratings)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            return RatingsFile.write(out, edition, formulas, ratings);
        }
    }
}
