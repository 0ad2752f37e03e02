#pragma once

#include "ui/common/formfield.h"

class QLabel;
class QPushButton;

/// A small picture: chosen from a file, scaled down, and kept as a JPEG of at most 48 KB.
class PhotoField final : public FormField {
    Q_OBJECT

public:
    PhotoField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setPhoto(const QByteArray& photo);
    [[nodiscard]] const QByteArray& photo() const { return m_photo; }
    [[nodiscard]] QVariant content() const override { return m_photo; }
    /// Takes the picture of a file. Throws Error when it holds none.
    void take(const QString& path);
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }
    [[nodiscard]] QList<QWidget*> stops() const override;

private:
    void choose();

    QByteArray m_photo;
    QLabel* m_picture = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_remove = nullptr;
};

inline void showIn(PhotoField& field, const QByteArray& value)
{
    field.setPhoto(value);
}
inline void readFrom(const PhotoField& field, QByteArray& value)
{
    value = field.photo();
}
