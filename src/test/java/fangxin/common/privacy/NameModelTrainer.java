package fangxin.common.privacy;

import fangxin.common.privacy.NameFeatures.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trainer of {@link NameModel}: stochastic gradient descent with a rate for each feature (AdaGrad) and a penalty on the
 * squares of weights. Each text with names is also learned with its names exchanged, so that the model learns the words
 * around a name rather than the name. The same texts give the same weights.
 */
final class NameModelTrainer {
    /** Candidate with the indexes of its features. */
    private record Example(int[] features, boolean isName) {}

    private static final int EPOCHS = 8;
    /** Number of last epochs whose weights are averaged. */
    private static final int AVERAGED = 3;

    private static final double RATE = 0.1;
    private static final double PENALTY = 1e-4;
    /** Error below which a candidate changes no weight. */
    private static final double LEAST_ERROR = 1e-4;
    /** Fewest candidates that have a feature with a weight. */
    private static final int FEWEST = 2;
    /** Weight below which a feature is left out. */
    private static final double LEAST_WEIGHT = 0.02;

    private static final long SEED = 7;

    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> indexes = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();

    private NameModelTrainer() {}

    /** Returns the model that is learned from texts. */
    static NameModel train(List<LabelledText> texts, String checksum) {
        return new NameModelTrainer().trained(texts, checksum);
    }

    private NameModel trained(List<LabelledText> texts, String checksum) {
        for (LabelledText text : texts) {
            addExamples(text);
        }
        for (LabelledText text : NameExchange.of(texts, random)) {
            addExamples(text);
        }
        for (Map.Entry<Integer, Integer> feature : new TreeMap<>(counts).entrySet()) {
            if (feature.getValue() >= FEWEST) {
                indexes.put(feature.getKey(), indexes.size());
            }
        }
        examples.replaceAll(this::indexed);
        return model(learned(), checksum);
    }

    private void addExamples(LabelledText text) {
        ComparableText comparable = new ComparableText(text.text());
        for (Candidate candidate : NameFeatures.of(comparable.plain())) {
            PersonalDataDetector.Span span =
                    comparable.span(candidate.start(), candidate.end(), PersonalDataKind.PERSON_NAME);
            examples.add(new Example(
                    candidate.features(), text.names().contains(new LabelledText.Name(span.start(), span.end()))));
            for (int feature : candidate.features()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
    }

    private Example indexed(Example example) {
        int[] known = Arrays.stream(example.features())
                .filter(indexes::containsKey)
                .map(indexes::get)
                .toArray();
        return new Example(known, example.isName());
    }

    /** Returns the weights of the features by their indexes, and behind them the bias. */
    private double[] learned() {
        int bias = indexes.size();
        double[] weights = new double[bias + 1];
        double[] squares = new double[bias + 1];
        double[] mean = new double[bias + 1];
        Arrays.fill(squares, 1e-6);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double error = probability(weights, example.features()) - (example.isName() ? 1 : 0);
                if (Math.abs(error) >= LEAST_ERROR) {
                    for (int feature : example.features()) {
                        change(weights, squares, feature, error + PENALTY * weights[feature]);
                    }
                    change(weights, squares, bias, error);
                }
            }
            for (int i = 0; epoch >= EPOCHS - AVERAGED && i <= bias; i++) {
                mean[i] += weights[i] / AVERAGED;
            }
        }
        return mean;
    }

    private static double probability(double[] weights, int[] features) {
        double sum = weights[weights.length - 1];
        for (int feature : features) {
            sum += weights[feature];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static void change(double[] weights, double[] squares, int index, double gradient) {
        squares[index] += gradient * gradient;
        weights[index] -= RATE * gradient / Math.sqrt(squares[index]);
    }

    private NameModel model(double[] learned, String checksum) {
        int[] hashes = new int[indexes.size()];
        double[] weights = new double[indexes.size()];
        int size = 0;
        for (Map.Entry<Integer, Integer> feature : indexes.entrySet()) {
            double weight = learned[feature.getValue()];
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                hashes[size] = feature.getKey();
                weights[size++] = weight;
            }
        }
        return new NameModel(
                Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size), learned[indexes.size()], checksum);
    }
}
