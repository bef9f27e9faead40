package fangxin.common.privacy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Logistic regression that states how likely characters of a text are the name of a person, learned from labelled texts.
 * Its weights are read when they are first needed.
 */
final class NameModel {
    /** Characters from start to before end of a comparable text, and the probability that they are a name. */
    record Judged(int start, int end, double probability) {}

    /** File beside this class with the weights. */
    static final String FILE = "names.model";
    /** Number of steps of a stored weight from one to the next. */
    private static final double STEPS = 256;

    private static final class Trained {
        private static final NameModel MODEL = stored();

        private Trained() {}
    }

    /** Hashes of features, ascending; the weight of each is at the same index. */
    private final int[] hashes;

    private final float[] weights;
    private final double bias;
    private final String corpus;

    /**
     * Creates a model with rounded weights, as they are stored.
     *
     * @param hashes hashes of features, ascending
     * @param corpus checksum of the labelled texts from which the weights are learned
     */
    NameModel(int[] hashes, double[] weights, double bias, String corpus) {
        this.hashes = hashes.clone();
        this.weights = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (float) (step(weights[i]) / STEPS);
        }
        this.bias = step(bias) / STEPS;
        this.corpus = corpus;
    }

    private static int step(double weight) {
        return Math.clamp(Math.round(weight * STEPS), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Returns the model that is stored beside this class. */
    static NameModel trained() {
        return Trained.MODEL;
    }

    /** Returns the checksum of the labelled texts from which the weights are learned. */
    String corpus() {
        return corpus;
    }

    /**
     * Returns the candidates of a text with a least probability, which may overlap, by their start; none if the
     * dictionaries cannot be read.
     */
    List<Judged> judge(String plain, double least) {
        return NameLexicon.AVAILABLE
                ? NameFeatures.of(plain).stream()
                        .map(candidate ->
                                new Judged(candidate.start(), candidate.end(), probability(candidate.features())))
                        .filter(judged -> judged.probability() >= least)
                        .toList()
                : List.of();
    }

    private double probability(int[] features) {
        double sum = bias;
        for (int feature : features) {
            int index = Arrays.binarySearch(hashes, feature);
            if (index >= 0) {
                sum += weights[index];
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Writes the model, which {@link #read} reads from the deflated stream. */
    void write(OutputStream stream) throws IOException {
        DataOutputStream data = new DataOutputStream(stream);
        data.writeUTF(corpus);
        data.writeShort(step(bias));
        data.writeInt(hashes.length);
        for (int hash : hashes) {
            data.writeInt(hash);
        }
        for (float weight : weights) {
            data.writeShort(step(weight));
        }
        data.flush();
    }

    private static NameModel stored() {
        try (InputStream file = NameModel.class.getResourceAsStream(FILE)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the model that a deflated stream contains. */
    static NameModel read(InputStream stream) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream)))) {
            String corpus = data.readUTF();
            double bias = data.readShort() / STEPS;
            int[] hashes = new int[data.readInt()];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = data.readInt();
            }
            double[] weights = new double[hashes.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = data.readShort() / STEPS;
            }
            return new NameModel(hashes, weights, bias, corpus);
        }
    }
}
