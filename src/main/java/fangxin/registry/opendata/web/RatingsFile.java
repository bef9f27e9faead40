package fangxin.registry.opendata.web;

import fangxin.platform.config.JsonMapper;
import fangxin.platform.config.JsonStringWriter;
import fangxin.platform.config.Settings;
import fangxin.rating.PublicRatingService.AdoptedFormula;
import fangxin.rating.PublicRatingService.PublishedRating;
import fangxin.rating.RatingInput;
import fangxin.rating.RatingLine;
import fangxin.rating.RatingScale;
import fangxin.registry.opendata.OpenDataService;
import fangxin.registry.opendata.OpenDataService.RegisterSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** Writer of the file of all ratings, which docs/rating.md describes: formulas first, then one rating a line. */
final class RatingsFile {
    private RatingsFile() {}

    /** Returns the number of ratings. The last line states it too, so that a short file is seen to be short. */
    static long write(
            Writer out,
            RegisterSnapshot edition,
            List<AdoptedFormula> formulas,
            Consumer<Consumer<PublishedRating>> ratings)
            throws IOException {
        out.write("{\"register\":" + JsonMapper.write(Settings.baseUrl())
                + ",\"day\":" + JsonMapper.write(edition.day())
                + ",\"licence\":" + JsonMapper.write(OpenDataService.LICENCE)
                + ",\"formulas\":" + JsonMapper.write(formulas) + "}\n");
        long[] lines = new long[1];
        ratings.accept(rating -> {
            lines[0]++;
            try {
                out.write(json(rating) + "\n");
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        out.write(new JsonStringWriter().open('{').put("lines", lines[0]).close('}') + "\n");
        return lines[0];
    }

    private static JsonStringWriter json(PublishedRating rating) {
        JsonStringWriter json = new JsonStringWriter()
                .open('{')
                .put("number", rating.number())
                .put("track", rating.track())
                .put("issue", rating.issue())
                .put("day", rating.result().day())
                .put("points", RatingScale.points(rating.result().points()))
                .put("band", rating.result().band())
                .put("data", rating.result().data())
                .name("inputs")
                .open('[');
        for (RatingLine line : rating.result().lines()) {
            RatingInput input = line.input();
            json.open('{')
                    .put("kind", input.kind())
                    .put("source", input.source())
                    .put("date", input.date())
                    .put("value", RatingScale.points(input.value()))
                    .put("zh", input.note() == null ? null : input.note().zh())
                    .put("en", input.note() == null ? null : input.note().en())
                    .put("before", RatingScale.points(line.before()))
                    .put("after", RatingScale.points(line.after()))
                    .put("counted", line.counted())
                    .close('}');
        }
        return json.close(']').close('}');
    }
}
