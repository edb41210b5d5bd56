package org.tworivers.semantic;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tworivers.app.work.texts.Meaning;

/// Points by bge-small-zh-v1.5 (512 numbers, quantized), run in the process. Some 170 short texts a second on two
/// processors.
///
/// The model that comes with the module is used, or that of the folder which `TWORIVERS_SEMANTIC_MODEL` names: the
/// files
/// `model.onnx` and `tokenizer.json`. Nothing is ever fetched.
///
/// Source: S. Xiao and others, C-Pack: Packed Resources for General Chinese Embeddings, 2023; the model's licence is
/// MIT.
public final class BgeMeaning implements Meaning {
    private static final String VARIABLE = "TWORIVERS_SEMANTIC_MODEL";
    private static final String COMES_WITH_IT = "bge-small-zh-v1.5";

    private final EmbeddingModel model;
    private final String name;

    /// As the environment says.
    public BgeMeaning() {
        this(System.getenv().getOrDefault(VARIABLE, ""));
    }

    /// @param folder where the model lies; empty for the one that comes with the module
    /// @throws IllegalArgumentException when a file of the model is not there
    BgeMeaning(String folder) {
        if (folder.isEmpty()) {
            model = new BgeSmallZhV15QuantizedEmbeddingModel();
            name = COMES_WITH_IT;
        } else {
            Path path = Path.of(folder);
            model = new OnnxEmbeddingModel(file(path, "model.onnx"), file(path, "tokenizer.json"), PoolingMode.CLS);
            name = folder;
        }
    }

    private static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(VARIABLE + " (" + folder + ") must be a folder with " + name
                    + ". Maybe leave it unset: the module has a model of its own.");
        }
        return file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        return model.embedAll(texts.stream().map(BgeMeaning::segment).toList()).content().stream()
                .map(BgeMeaning::point)
                .toList();
    }

    /// The model reads no empty text.
    private static TextSegment segment(String text) {
        return TextSegment.from(text.isBlank() ? "-" : text);
    }

    private static float[] point(Embedding embedding) {
        embedding.normalize();
        return embedding.vector();
    }
}
